namespace Sozialplanung.Ingestion.Storage;

/// <summary>A Postfach of an office that is told what became of deliveries.</summary>
internal sealed class MailboxRow
{
    public required Guid Id { get; init; }

    public string Address { get; set; } = "";

    /// <summary>Whose it is, such as „Jugendamt“.</summary>
    public string Name { get; set; } = "";

    /// <summary>Empty: every dataset of its place.</summary>
    public string[] Datasets { get; set; } = [];

    /// <summary>Told only of what needs somebody.</summary>
    public bool OnlyTrouble { get; set; }

    /// <summary>Whether it is reminded of data that are overdue.</summary>
    public bool RemindsOfOverdue { get; set; } = true;

    /// <summary>Whose entry it is, as codes from the root to the place of who made it; empty: the whole installation's.</summary>
    public required string[] PlacePath { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second person at the same moment is noticed.</summary>
    public uint Version { get; init; }

    public bool Hears(DatasetRow dataset) =>
        Datasets.Length == 0
            ? dataset.PlacePath.AsSpan().StartsWith(PlacePath)
            : Datasets.Contains(dataset.Code, StringComparer.Ordinal);
}
