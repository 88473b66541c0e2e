using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Whether rows full of „-" say that there was no such area: they do where the same area has numbers in other years.</summary>
internal static class AbsentGuess
{
    private const string Sign = "-";
    private const int FewestColumns = 2;

    /// <summary>The profile with the sign where it means so.</summary>
    public static ImportProfile Of(RecognisedTable table, ImportProfile profile)
    {
        if (
            table.Area is not { Known: > 0 } area
            || profile.Layout is not (TableLayout.Wide or TableLayout.Crosstab)
            || table.Values.Count < FewestColumns
        )
        {
            return profile;
        }

        var ours = area.Unknown.ToHashSet(StringComparer.Ordinal);
        var groups = Groups(table, profile);
        var withNumbers = new HashSet<string>(StringComparer.Ordinal);
        var without = new List<(string Area, string Period)>();
        foreach (var row in table.Shape.Data.Where(row => !ours.Contains(row[area.Column.Index])))
        {
            foreach (var (label, columns) in groups)
            {
                var text = row[area.Column.Index];
                if (columns.TrueForAll(column => row[column] == Sign))
                {
                    without.Add(
                        (text, label.Length > 0 || table.Period is not { Columns: [var only, ..] } ? label : row[only.Index])
                    );
                }
                else if (columns.Exists(column => CellKind.IsNumber(row[column])))
                {
                    withNumbers.Add(text);
                }
            }
        }

        if (without.FirstOrDefault(place => withNumbers.Contains(place.Area)) is not { Area: not null } example)
        {
            return profile;
        }

        table.Notes.Add(
            new RecognitionNote(
                "likely",
                $"Hat ein Gebiet in einem Zeitraum überall „{Sign}“, gab es es damals nicht (zum Beispiel „{example.Area}“, {example.Period}): So gelesen steht dort kein Wert statt 0."
            )
        );
        return profile with { AbsentSign = Sign };
    }

    private static List<(string Label, List<int> Columns)> Groups(RecognisedTable table, ImportProfile profile)
    {
        var line = profile
            .HeaderLines.Select((one, index) => (one, index))
            .FirstOrDefault(pair => pair.one.Is == HeaderMeaning.Period);
        var columns = table.Values.Select(column => column.Index);
        return
        [
            .. columns
                .GroupBy(column => line.one is null ? "" : table.Shape.Label(line.index, column, line.one.Fill))
                .Select(group => (group.Key, group.ToList()))
                .Where(group => group.Item2.Count >= FewestColumns),
        ];
    }
}
