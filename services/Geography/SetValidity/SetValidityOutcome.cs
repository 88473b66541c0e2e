namespace Sozialplanung.Geography.SetValidity;

internal abstract record SetValidityOutcome
{
    private SetValidityOutcome() { }

    public sealed record Set : SetValidityOutcome;

    public sealed record Unknown : SetValidityOutcome;

    public sealed record NotYourPlace : SetValidityOutcome;

    /// <summary>The last day lies before the first.</summary>
    public sealed record Reversed : SetValidityOutcome;

    /// <summary>Another Gebietsstand holds on one of the days.</summary>
    public sealed record Overlaps(string Other, DateOnly? From, DateOnly? To) : SetValidityOutcome;
}
