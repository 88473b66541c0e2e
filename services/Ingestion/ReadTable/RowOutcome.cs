namespace Sozialplanung.Ingestion.ReadTable;

internal enum RowOutcome
{
    Accepted,

    /// <summary>Something in the row cannot be used; a finding says what.</summary>
    Rejected,

    /// <summary>The profile leaves the row out.</summary>
    Skipped,
}
