namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What became of the rows of a file.</summary>
internal sealed class TableCounts
{
    public long Rows { get; set; }

    public long Accepted { get; set; }

    public long Rejected { get; set; }

    /// <summary>Rows that the profile leaves out: other kinds, totals, areas of others.</summary>
    public long Skipped { get; set; }
}
