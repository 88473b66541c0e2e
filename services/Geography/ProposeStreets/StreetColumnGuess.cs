using System.Text.RegularExpressions;
using Sozialplanung.Geography.ImportStreets;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>
/// Which column is what: titles first, since a column of small numbers can be anything; contents where the titles say nothing, and
/// against titles that cannot be.
/// </summary>
internal sealed partial class StreetColumnGuess
{
    private readonly IReadOnlyList<TextColumn> _columns;
    private readonly HashSet<TextColumn> _used = [];

    private StreetColumnGuess(IReadOnlyList<TextColumn> columns) => _columns = columns;

    public TextColumn? Street { get; private set; }

    public TextColumn? Postcode { get; private set; }

    public TextColumn? Municipality { get; private set; }

    public TextColumn? ValidFrom { get; private set; }

    public StreetColumns Columns { get; private set; } = new() { Street = "", Area = "" };

    /// <summary>Columns that are none of these; the area stands in one of them.</summary>
    public IReadOnlyList<TextColumn> Rest => [.. _columns.Where(column => !column.IsEmpty && !_used.Contains(column))];

    /// <summary>Whether a text may be the title of a column of a register.</summary>
    public static bool IsTitle(string text) =>
        StreetTitle().IsMatch(text) || NumberTitle().IsMatch(text) || AnyTitle().IsMatch(text);

    public static StreetColumnGuess Of(IReadOnlyList<TextColumn> columns)
    {
        var guess = new StreetColumnGuess(columns);
        guess.Find();
        return guess;
    }

    private void Find()
    {
        var street = Take(StreetTitle(), column => column.Words > 0.8 && !KeyTitle().IsMatch(column.Name)) ?? MostStreets();
        Street = street;
        var key = Take(StreetKeyTitle(), column => column.Words < 0.5);
        Postcode = Take(PostcodeTitle(), column => column.Postcodes > 0.9);
        var columns = Numbers();
        Municipality =
            Take(MunicipalityTitle(), column => column.Municipalities > 0.9)
            ?? Take(MunicipalityTitle(), _ => true)
            ?? TakeWhere(column => column.Municipalities > 0.95);
        Postcode ??= TakeWhere(column =>
            column.Postcodes > 0.98 && column.Distinct.Count < 1_000 && column.Distinct.Count * 3 < column.Filled
        );
        ValidFrom = Take(ValidFromTitle(), column => column.DateFormat is not null);
        var validTo = Take(ValidToTitle(), column => column.DateFormat is not null);
        Columns = columns with
        {
            Street = street?.Name ?? "",
            StreetKey = key?.Name,
            Postcode = Postcode?.Name,
            ValidFrom = ValidFrom?.Name,
            ValidTo = validTo?.Name,
        };
    }

    private StreetColumns Numbers()
    {
        var none = new StreetColumns { Street = "", Area = "" };
        var (oddFrom, oddTo) = (Take(OddFromTitle(), IsNumber), Take(OddToTitle(), IsNumber));
        var (evenFrom, evenTo) = (Take(EvenFromTitle(), IsNumber), Take(EvenToTitle(), IsNumber));
        if ((oddFrom ?? evenFrom) is not null)
        {
            return none with { OddFrom = oddFrom?.Name, OddTo = oddTo?.Name, EvenFrom = evenFrom?.Name, EvenTo = evenTo?.Name };
        }

        var side =
            Take(SideTitle(), column => column.Sides > 0.9)
            ?? TakeWhere(column => column.Sides > 0.98 && column.Distinct.Count > 1);
        var (fromAddition, toAddition) = (Take(FromAdditionTitle(), IsAddition), Take(ToAdditionTitle(), IsAddition));
        var (from, to) = (Take(FromTitle(), IsNumber), Take(ToTitle(), IsNumber));
        if (from is not null && to is not null)
        {
            return none with
            {
                From = from.Name,
                FromAddition = fromAddition?.Name,
                To = to.Name,
                ToAddition = toAddition?.Name,
                Side = side?.Name,
            };
        }

        if ((Take(NumberTitle(), column => column.Ranges > 0.05) ?? TakeWhere(column => column.Ranges > 0.3)) is { } range)
        {
            return none with { Range = range.Name, Side = side?.Name };
        }

        var number = from ?? Take(NumberTitle(), IsNumber);
        return none with
        {
            From = number?.Name,
            FromAddition = (fromAddition ?? Take(AdditionTitle(), IsAddition))?.Name,
            Side = side?.Name,
        };
    }

    private static bool IsNumber(TextColumn column) => column.IsEmpty || column.Numbers > 0.8;

    private static bool IsAddition(TextColumn column) => column.IsEmpty || column.Letters > 0.5 || column.Words < 0.5;

    private TextColumn? MostStreets() =>
        Used(
            _columns
                .Where(column => !_used.Contains(column) && column.Words > 0.8 && column.Streets > 0.3)
                .MaxBy(column => column.Streets)
        );

    private TextColumn? Take(Regex title, Func<TextColumn, bool> rule) =>
        TakeWhere(column => title.IsMatch(column.Name) && rule(column));

    private TextColumn? TakeWhere(Func<TextColumn, bool> rule) =>
        Used(_columns.FirstOrDefault(column => !_used.Contains(column) && rule(column)));

    private TextColumn? Used(TextColumn? column)
    {
        if (column is not null)
        {
            _used.Add(column);
        }

        return column;
    }

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex("stra(ß|ss)e|^str[._ ]?(name|nam|bez)|^str\\.?$|^name$", AnyCase)]
    private static partial Regex StreetTitle();

    [GeneratedRegex("schl|key|kennz|nummer|nr|(^|_)id", AnyCase)]
    private static partial Regex KeyTitle();

    [GeneratedRegex("str.*(schl|key|kennz|nummer|_?nr|_?id|code)|^sks?$|^strs", AnyCase)]
    private static partial Regex StreetKeyTitle();

    [GeneratedRegex("plz|postleit", AnyCase)]
    private static partial Regex PostcodeTitle();

    [GeneratedRegex("gemeinde(?!teil)|kommune|^ags|^ars$|^gkz|^ort$|^ortsname", AnyCase)]
    private static partial Regex MunicipalityTitle();

    [GeneratedRegex("ung.*(von|ab|anf)|(von|ab|anf).*ung|(^|_)u[_ ]?(von|ab)|(von|ab)[_ ]u(_|$)", AnyCase)]
    private static partial Regex OddFromTitle();

    [GeneratedRegex("ung.*(bis|end)|(bis|end).*ung|(^|_)u[_ ]?bis|bis[_ ]u(_|$)", AnyCase)]
    private static partial Regex OddToTitle();

    [GeneratedRegex("(?<!un)ger.*(von|ab|anf)|(von|ab|anf).*(?<!un)ger|(^|_)g[_ ]?(von|ab)|(von|ab)[_ ]g(_|$)", AnyCase)]
    private static partial Regex EvenFromTitle();

    [GeneratedRegex("(?<!un)ger.*(bis|end)|(bis|end).*(?<!un)ger|(^|_)g[_ ]?bis|bis[_ ]g(_|$)", AnyCase)]
    private static partial Regex EvenToTitle();

    [GeneratedRegex("seite|ger.*ung|^g ?/ ?u$|^gu$|zählung|zaehlung|^art", AnyCase)]
    private static partial Regex SideTitle();

    [GeneratedRegex("(von|ab|anf).*(zus|adz|buch)|(zus|adz|buch).*(von|ab|anf)", AnyCase)]
    private static partial Regex FromAdditionTitle();

    [GeneratedRegex("(bis|end).*(zus|adz|buch)|(zus|adz|buch).*(bis|end)", AnyCase)]
    private static partial Regex ToAdditionTitle();

    [GeneratedRegex("zus|adz|buchst|^hnrz", AnyCase)]
    private static partial Regex AdditionTitle();

    [GeneratedRegex("(^|[_ .-])(von|ab|from|anf)|hnr_?von|von_?hnr|hausn.*(von|ab)", AnyCase)]
    private static partial Regex FromTitle();

    [GeneratedRegex("(^|[_ .-])(bis|to$|end)|hnr_?bis|bis_?hnr|hausn.*bis", AnyCase)]
    private static partial Regex ToTitle();

    [GeneratedRegex("haus|^hnr|^hsnr|^hn$|^nr\\.?$|bereich", AnyCase)]
    private static partial Regex NumberTitle();

    [GeneratedRegex("(gültig|gueltig|valid).*(ab|von|from)|^ab$|ab_?dat", AnyCase)]
    private static partial Regex ValidFromTitle();

    [GeneratedRegex("(gültig|gueltig|valid).*(bis|to)|bis_?(tag|dat)|bis tag", AnyCase)]
    private static partial Regex ValidToTitle();

    [GeneratedRegex("plz|bezirk|stadt|gebiet|raum|block|ort|schl|name|von|bis|seite|viertel|quartier", AnyCase)]
    private static partial Regex AnyTitle();
}
