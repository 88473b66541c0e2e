using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// Rows of a wide table that count different things under the same columns: households and the persons in them, told apart by a
/// column like „Merkmal". They are no groups of one measure; the first kind is read, the others are datasets of their own.
/// </summary>
internal static class KindsOfRows
{
    private const int MostKinds = 12;

    /// <summary>The table with the rows of the first kind only, and the condition that says so; the table as it is where all rows
    /// count the same.</summary>
    public static (RecognisedTable Table, RowConditions Keep) Of(RecognisedTable table, AreaDirectory areas, ProposalHints hints)
    {
        if (ColumnOfKinds(table) is not { } column)
        {
            return (table, RowConditions.None);
        }

        var first = column.Texts.First();
        var kept = RecognisedTable.Of(table.Excerpt, areas, hints, row => row[column.Index] == first);
        kept.Notes.AddRange(table.Notes);
        kept.Notes.Add(
            new RecognitionNote(
                "likely",
                $"Die Spalte „{column.Name}“ sagt, was gezählt wird: {string.Join(", ", column.Texts.Select(text => $"„{text}“"))}. Gelesen werden nur die Zeilen mit „{first}“ (unter „Welche Zeilen zählen“ zu ändern); aus den anderen machen Sie einen eigenen Datensatz."
            )
        );
        kept.Used.Add(kept.Columns[column.Index]);
        return (kept, new RowConditions([new RowCondition { Column = column.Reference, Texts = [first] }]));
    }

    private static ColumnLook? ColumnOfKinds(RecognisedTable table) =>
        table.Values.Count > 1
        && table.Columns.Any(IsKinds)
        && !FlatGenesisProposal.Fits(table)
        && !RegisterProposal.Fits(table)
        && !LorRegisterProposal.Fits(table)
        && !CrosstabProposal.Fits(table)
        && LongProposal.Distinguishing(table) is [var column]
        && IsKinds(column)
            ? column
            : null;

    private static bool IsKinds(ColumnLook column) =>
        column is { IsNumeric: false, Empty: 0, Texts.Count: > 1 and <= MostKinds } && LongProposal.IsNamedAsMeasure(column);
}
