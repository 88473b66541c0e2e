using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>An area of which data are expected, and the municipality that it is or lies in; empty where it lies in none.</summary>
internal sealed record ExpectedArea(string Code, string Name, string Municipality, string MunicipalityName);

/// <summary>What is agreed about the times of a dataset.</summary>
internal sealed record AgreedTimes(int DueDays, DateOnly? StartsOn, DateOnly? EndsOn)
{
    public bool Covers(Period period) =>
        (StartsOn is not { } start || period.LastDay >= start) && (EndsOn is not { } end || period.LastDay <= end);

    public DateOnly DueOn(Period period) => period.LastDay.AddDays(DueDays);
}

/// <summary>A period that counts, with the codes of the areas it holds.</summary>
internal sealed record DeliveredPeriod(Period Period, IReadOnlySet<string> Areas)
{
    /// <summary>The areas that were expected of it, where its file is about a former Gebietsstand; null: those of today.</summary>
    public IReadOnlyList<ExpectedArea>? FormerAreas { get; init; }
}

/// <summary>A delivery that does not count yet: the keys of its periods, and its state.</summary>
internal sealed record WaitingDelivery(IReadOnlyList<string> Periods, string State);

/// <summary>What is expected of a dataset, and what of it is there.</summary>
internal sealed record ExpectedData
{
    public required string Name { get; init; }

    /// <summary>What its values are about; of days any one in a period will do.</summary>
    public required PeriodKind DeliveredKind { get; init; }

    /// <summary>None: nothing is agreed, or nothing at fixed times.</summary>
    public AgreedTimes? Agreed { get; init; }

    /// <summary>Whether a gap between delivered periods is one: not where deliveries are agreed to come as they come.</summary>
    public bool ComesRegularly { get; init; } = true;

    /// <summary>None: any value will do.</summary>
    public required IReadOnlyList<ExpectedArea> Areas { get; init; }

    /// <summary>The earliest comes first.</summary>
    public required IReadOnlyList<DeliveredPeriod> Delivered { get; init; }

    public IReadOnlyList<WaitingDelivery> Waiting { get; init; } = [];

    /// <summary>The areas that were expected of a period that was delivered.</summary>
    public IReadOnlyList<ExpectedArea> AreasOf(DeliveredPeriod delivered) => delivered.FormerAreas ?? Areas;

    /// <summary>The same for one municipality, or for an area that lies in none.</summary>
    public ExpectedData Of(string code, string name) =>
        this with
        {
            Name = name,
            Areas = [.. Areas.Where(area => IsIn(area, code))],
            Delivered =
            [
                .. Delivered.Select(delivered =>
                    delivered with
                    {
                        FormerAreas = delivered.FormerAreas?.Where(area => IsIn(area, code)).ToList(),
                    }
                ),
            ],
        };

    private static bool IsIn(ExpectedArea area, string code) =>
        (area.Municipality.Length > 0 ? area.Municipality : area.Code) == code;
}
