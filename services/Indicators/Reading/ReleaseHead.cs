using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Indicators.Reading;

/// <summary>The release that is read.</summary>
internal sealed record ReleaseHead(
    Guid Id,
    string Name,
    string State,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? DataAsOf,
    DateTimeOffset ComputedAt
)
{
    /// <summary>The installation shows the invented demo district.</summary>
    public bool IsFictional { get; init; }

    /// <summary>Changes with each computation of a draft and never for a published release.</summary>
    public string Version => $"{Id:N}-{ComputedAt.ToUnixTimeMilliseconds():x}";

    /// <summary>As every answer names it.</summary>
    public AnsweredRelease ToAnswer() =>
        new()
        {
            Id = Id,
            Name = Name,
            State = State,
            PublishedAt = PublishedAt,
            DataAsOf = DataAsOf,
        };
}
