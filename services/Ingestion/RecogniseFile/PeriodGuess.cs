using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Where a table says its period.</summary>
internal sealed record PeriodGuess(PeriodSource Source, string Reason)
{
    // A wrong day here and there is a fault of the file that its check names.
    private const double MostlyPeriods = 0.8;

    private static readonly string[] _words =
    [
        "jahr",
        "year",
        "zeit",
        "time",
        "stichtag",
        "datum",
        "date",
        "periode",
        "quartal",
        "monat",
        "month",
        "halbjahr",
    ];

    /// <summary>The columns that say a period: one, or one of years and one of months.</summary>
    public IReadOnlyList<ColumnLook> Columns { get; init; } = [];

    /// <summary>Null where neither a column, nor a title, nor the file's name says the period.</summary>
    public static PeriodGuess? Best(IReadOnlyList<ColumnLook> columns, TableShape shape, string fileName)
    {
        if (columns.FirstOrDefault(AreMonthsWithoutSign) is { } months)
        {
            return OfMonths(months);
        }

        var column = columns
            .Where(column => column.ShareOf(CellKind.IsPeriod) >= MostlyPeriods)
            .OrderByDescending(column => Array.Exists(_words, word => column.Words.Contains(word, StringComparison.Ordinal)))
            .ThenBy(column => column.Index)
            .FirstOrDefault(column =>
                Array.Exists(_words, word => column.Words.Contains(word, StringComparison.Ordinal))
                || (!column.IsUnique && column.Texts.All(CellKind.IsYear))
                || column.ShareOf(CellKind.IsDay) >= MostlyPeriods
            );
        return column is null ? OfTitle(shape) ?? OfFileName(fileName) : OfColumn(column, columns);
    }

    /// <summary>How fine periods are that are written so: the coarsest kind in which no two of them become one.</summary>
    public static PeriodKind KindOf(IReadOnlyCollection<string> texts)
    {
        foreach (var kind in new[] { PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month })
        {
            var reader = new PeriodReader(new PeriodSource { As = kind });
            var keys = texts.Select(text => reader.Read(text)).ToArray();
            if (Array.TrueForAll(keys, key => key is not null) && keys.Distinct().Count() == texts.Count)
            {
                return kind;
            }
        }

        return texts.All(CellKind.IsDay) ? PeriodKind.Date : PeriodKind.Year;
    }

    /// <summary>„201912" below a label that speaks of time; elsewhere such numbers are counts.</summary>
    private static bool AreMonthsWithoutSign(ColumnLook column) =>
        !column.IsEmpty
        && Array.Exists(_words, word => column.Words.Contains(word, StringComparison.Ordinal))
        && column.Texts.All(text =>
            text.Length == 6
            && CellKind.IsYear(text[..4])
            && int.TryParse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12
        );

    private static PeriodGuess OfMonths(ColumnLook column) =>
        new(
            new PeriodSource
            {
                Column = column.Reference,
                Format = "yyyyMM",
                // The end of a year stands for it.
                As = column.Texts.All(text => text.EndsWith("12", StringComparison.Ordinal)) ? PeriodKind.Year : PeriodKind.Month,
            },
            $"Der Zeitraum steht in der Spalte „{column.Name}“ ({Some(column.Texts)}), als Jahr und Monat."
        )
        {
            Columns = [column],
        };

    private static PeriodGuess OfColumn(ColumnLook column, IReadOnlyList<ColumnLook> columns)
    {
        var months = column.Texts.All(CellKind.IsYear)
            ? columns.FirstOrDefault(other => other != column && !other.IsEmpty && IsMonths(other))
            : null;
        return months is null
            ? new PeriodGuess(
                new PeriodSource { Column = column.Reference, As = KindOf([.. column.Texts.Where(CellKind.IsPeriod)]) },
                $"Der Zeitraum steht in der Spalte „{column.Name}“ ({Some(column.Texts)})."
            )
            {
                Columns = [column],
            }
            : new PeriodGuess(
                new PeriodSource
                {
                    Column = column.Reference,
                    MonthColumn = months.Reference,
                    As = PeriodKind.Month,
                },
                $"Das Jahr steht in der Spalte „{column.Name}“, der Monat in „{months.Name}“."
            )
            {
                Columns = [column, months],
            };
    }

    private static PeriodGuess? OfTitle(TableShape shape)
    {
        foreach (var row in shape.Titles)
        {
            if (row.Cells.FirstOrDefault(cell => cell.Length > 0) is { } text && CellKind.IsPeriod(text))
            {
                return new PeriodGuess(
                    new PeriodSource { Line = shape.NumberOf(row), As = KindOf([text]) },
                    $"Der Zeitraum steht in Zeile {row.Line} über der Tabelle („{text}“)."
                );
            }
        }

        return null;
    }

    private static PeriodGuess? OfFileName(string fileName)
    {
        foreach (
            var kind in new[] { PeriodKind.Date, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear, PeriodKind.Year }
        )
        {
            if (new PeriodReader(new PeriodSource { As = kind }).ReadFileName(fileName) is { } key)
            {
                // A Stichtag in a name stands for its year, as it does in most tables of the trade.
                var asYear = kind == PeriodKind.Date;
                return new PeriodGuess(
                    new PeriodSource { FileName = true, As = asYear ? PeriodKind.Year : kind },
                    $"Der Zeitraum steht im Namen der Datei ({(asYear ? key[..4] : key)})."
                );
            }
        }

        return null;
    }

    /// <summary>Names of months, or their numbers below a label that says so: other small numbers are counts.</summary>
    private static bool IsMonths(ColumnLook column) =>
        column.Texts.All(text => GermanMonths.Find(text) > 0)
        || (
            (column.Words.Contains("monat", StringComparison.Ordinal) || column.Words.Contains("month", StringComparison.Ordinal))
            && column.Texts.All(text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            )
        );

    private static string Some(IReadOnlyCollection<string> texts) =>
        texts.Count <= 3 ? string.Join(", ", texts) : $"{texts.First()} … {texts.Last()}";
}
