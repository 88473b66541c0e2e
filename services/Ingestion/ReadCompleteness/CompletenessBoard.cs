namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>What is there of each dataset in its last periods.</summary>
public sealed record CompletenessBoard
{
    /// <summary>The day on which it was judged, in Berlin.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>By how often data come.</summary>
    public required IReadOnlyList<BoardGroup> Groups { get; init; }
}

/// <summary>Datasets with the same columns.</summary>
public sealed record BoardGroup
{
    /// <summary><c>Year, HalfYear, Quarter, Month</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The last one is running.</summary>
    public required IReadOnlyList<BoardColumn> Periods { get; init; }

    public required IReadOnlyList<BoardRow> Rows { get; init; }
}

/// <summary>A period with its name.</summary>
public sealed record BoardColumn(string Key, string Name);

/// <summary>A dataset and its periods.</summary>
public sealed record BoardRow
{
    public required string Dataset { get; init; }

    public required string Name { get; init; }

    /// <summary>The name of the Datengeber; empty: nobody has said.</summary>
    public required string Provider { get; init; }

    /// <summary>The Turnus in words; empty: there is no Vereinbarung.</summary>
    public required string CadenceWords { get; init; }

    /// <summary>The last period that counts; empty: none does.</summary>
    public required string LastPeriod { get; init; }

    public required IReadOnlyList<BoardCell> Cells { get; init; }
}

/// <summary>A dataset by municipality.</summary>
public sealed record DatasetCompleteness
{
    public required IReadOnlyList<BoardColumn> Periods { get; init; }

    public required BoardRow Row { get; init; }

    /// <summary>Municipalities, or the areas themselves where they lie in none; empty where no areas are agreed.</summary>
    public required IReadOnlyList<MunicipalityCompleteness> Municipalities { get; init; }
}

/// <summary>What is there of a municipality.</summary>
public sealed record MunicipalityCompleteness(string Code, string Name, IReadOnlyList<BoardCell> Cells);
