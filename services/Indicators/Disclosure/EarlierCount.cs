namespace Sozialplanung.Indicators.Disclosure;

/// <summary>A count of an earlier release, and why it was withheld from the administration and from the public.</summary>
internal readonly record struct EarlierCount(decimal Number, byte WithheldFrom, string? PublicCause, string? StaffCause)
{
    /// <summary>Whether the audience was shown it.</summary>
    public bool IsShownTo(Audience audience) => WithheldFrom <= (byte)audience;

    /// <summary>Why the count was withheld from the audience for its own sake; null where it was shown or protected others.</summary>
    public string? CauseFor(Audience audience) =>
        IsShownTo(audience) ? null
        : (audience == Audience.Verwaltung ? StaffCause : PublicCause ?? StaffCause) is { } cause && WithholdingCause.IsOwn(cause)
            ? cause
        : null;
}
