namespace Sozialplanung.Ingestion.Profiles;

/// <summary>A dataset as it is agreed with its provider: what it measures, and how its files are read.</summary>
public sealed record DatasetDefinition
{
    /// <summary>Lower-case letters, digits and underscores; people and addresses use it.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string Provider { get; init; } = "";

    public string Licence { get; init; } = "";

    /// <summary>Whose Datenlieferanten may deliver it; empty: only the planners and the Verwalter.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Code of the area the data are about; empty: the whole installation. Observations outside are rejected.</summary>
    public string Place { get; init; } = "";

    /// <summary>Level of the areas the values are about; empty: any.</summary>
    public string Level { get; init; } = "";

    public required IReadOnlyList<MeasureDefinition> Measures { get; init; }

    /// <summary>What must hold between the values of a file.</summary>
    public IReadOnlyList<CheckRule> Rules { get; init; } = [];

    /// <summary>When values are asked about, of all measures that say nothing of their own; null: by fixed bounds only.</summary>
    public OutlierCheck? Outliers { get; init; }

    public Schedule? Schedule { get; init; }

    public required ImportProfile Profile { get; init; }

    /// <summary>What sentences call a measure: its name, or its code where it has none.</summary>
    internal string NameOfMeasure(string code) => Measures.FirstOrDefault(measure => measure.Code == code)?.NameOrCode() ?? code;

    /// <summary>What is asked of a measure: what it says itself, or else what holds for the dataset.</summary>
    internal OutlierCheck? OutliersOf(MeasureDefinition measure) => measure.Outliers ?? Outliers;

    internal bool HasMeasure(string code) => Measures.Any(measure => measure.Code == code);
}

/// <summary>One measured thing of a dataset.</summary>
public sealed record MeasureDefinition
{
    public required string Code { get; init; }

    public string Name { get; init; } = "";

    /// <summary>What sentences call it: its name, or its code where it has none.</summary>
    public string NameOrCode() => Name.Length > 0 ? Name : Code;

    public string Unit { get; init; } = "";

    /// <summary>Whether parts sum to the whole: counts do, shares and means do not. Totals are checked only where they
    /// do.</summary>
    public bool Additive { get; init; } = true;

    /// <summary>Shares, means and the like that the provider has made public itself: they may be shown as they are. Whether a
    /// finished figure that was not made public gives somebody away cannot be told, so the Statistikstelle alone sees
    /// it.</summary>
    public bool Published { get; init; }

    /// <summary>How several periods become a year (<c>mean, sum, last</c>); read by Indicators.</summary>
    public string? Aggregate { get; init; }

    /// <summary>Code of the measure of which this one counts a part: it can never be more.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether a file may come without it; default: every file has every measure.</summary>
    public bool Optional { get; init; }

    /// <summary>The largest value that a cell may hold, and below zero the smallest; default: 10^12. A value beyond it is a slip
    /// of the provider, or beyond what can be summed exactly.</summary>
    public double? Maximum { get; init; }

    /// <summary>Whether a value below zero makes sense (balances, changes); default: it does not.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>When its values are asked about; null: as the dataset says.</summary>
    public OutlierCheck? Outliers { get; init; }

    /// <summary>Whether its values are hundredths, so that a percent sign beside a number says nothing new.</summary>
    internal bool IsPercentage =>
        Unit.Trim() is "%" or "v. H." or "v.H."
        || Unit.Trim().StartsWith("Prozent", StringComparison.OrdinalIgnoreCase)
        || Unit.Contains("in %", StringComparison.Ordinal);
}

/// <summary>Where the nightly run finds files of the dataset.</summary>
public sealed record Schedule
{
    /// <summary>Folder below the watch folder; default: the code of the dataset.</summary>
    public string? Folder { get; init; }
}
