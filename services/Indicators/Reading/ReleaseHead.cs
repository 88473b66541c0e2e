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

    /// <summary>The current release, where this one no longer is.</summary>
    public NewerRelease? Newer { get; init; }

    /// <summary>What it and later releases have corrected, the latest first.</summary>
    public IReadOnlyList<ReleaseCorrection> Corrections { get; init; } = [];

    /// <summary>Whether it has been published, whatever became of it.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>Changes with each computation of a draft and never for a published release.</summary>
    public string Version => $"{Id:N}-{ComputedAt.ToUnixTimeMilliseconds():x}";

    /// <summary>Changes with all that an answer says of the release, not only with its values.</summary>
    public string AnswerKey =>
        $"{Version}|{State}|{Newer?.Id:N}|{string.Join(',', Corrections.Select(one => $"{one.ReleaseId:N}"))}";

    /// <summary>The corrections that concern an indicator.</summary>
    public IEnumerable<ReleaseCorrection> CorrectionsOf(string indicator) =>
        Corrections.Where(correction => correction.Indicators.Contains(indicator));

    /// <summary>As every answer names it.</summary>
    public AnsweredRelease ToAnswer() =>
        new()
        {
            Id = Id,
            Name = Name,
            State = State,
            PublishedAt = PublishedAt,
            DataAsOf = DataAsOf,
            Newer = Newer,
            Corrections = Corrections,
        };
}
