namespace Sozialplanung.Indicators.ReadUses;

/// <summary>A release that rests on a delivery, as far as the caller may see releases.</summary>
internal sealed record DeliveryUse
{
    public required Guid ReleaseId { get; init; }

    public required string ReleaseName { get; init; }

    /// <summary><c>draft, checked, published, replaced, withdrawn</c>.</summary>
    public required string State { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Periods of the delivery that the release counts.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>Indicators that rest on it, by name.</summary>
    public required IReadOnlyList<UsingIndicator> Indicators { get; init; }
}

/// <summary>An indicator of a release that a delivery is in.</summary>
internal sealed record UsingIndicator(string Code, string Name);
