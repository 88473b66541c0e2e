using System.Globalization;
using Sozialplanung.Areas.Hierarchies;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>What whoever checks a release should know of numbers that were counted on a former Gebietsstand.</summary>
internal sealed class ConversionFindings(AreaTree tree)
{
    private const int Named = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly SortedDictionary<(string Measure, string From, string Weight), SortedSet<string>> _converted = [];
    private readonly SortedDictionary<(string Measure, string From), SortedSet<string>> _redrawn = [];
    private readonly SortedDictionary<(string Measure, string From), SortedSet<string>> _finished = [];

    public void NoteConverted(string measure, AreaConversion conversion, string period) =>
        Add(_converted, (measure, conversion.From, conversion.Conversion.Weight!), period);

    public void NoteRedrawn(string measure, AreaConversion conversion, string area) =>
        Add(_redrawn, (measure, conversion.From), area);

    public void NoteFinished(string measure, AreaConversion conversion, string old) =>
        Add(_finished, (measure, conversion.From), conversion.PartsOf(old).First().OldName);

    /// <summary>A German sentence for each.</summary>
    public IEnumerable<string> Findings =>
        _converted
            .Select(one =>
                $"Die Messgröße „{one.Key.Measure}“ ist für {Listed(one.Value)} vom Gebietsstand {one.Key.From} umgerechnet (Umsteigeschlüssel nach: {one.Key.Weight})."
            )
            .Concat(
                _redrawn.Select(one =>
                    $"Die Zahlen der Messgröße „{one.Key.Measure}“ aus dem Gebietsstand {one.Key.From} gelten für andere Grenzen als die heutigen ({Listed(one.Value.Select(NameOf))}). "
                    + "Ein Umsteigeschlüssel unter „Daten“, „Gebietsstände“ rechnet sie um."
                )
            )
            .Concat(
                _finished.Select(one =>
                    $"Fertige Werte der Messgröße „{one.Key.Measure}“ aus dem Gebietsstand {one.Key.From} lassen sich nicht umrechnen und fehlen ({Listed(one.Value)}). "
                    + "Umrechnen lassen sich nur Zahlen zum Summieren; Anteile werden aus umgerechnetem Zähler und Nenner neu gebildet."
                )
            );

    private static void Add<TKey>(SortedDictionary<TKey, SortedSet<string>> all, TKey key, string text)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var texts))
        {
            all[key] = texts = new SortedSet<string>(StringComparer.Ordinal);
        }

        texts.Add(text);
    }

    private static string Listed(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        var rest = all.Length - Named;
        return string.Join(", ", all.Take(Named)) + (rest > 0 ? string.Create(_german, $" und {rest:N0} weitere") : "");
    }

    private string NameOf(string code) => tree.TryFind(code, out var area) ? tree.Areas[area].Name : code;
}
