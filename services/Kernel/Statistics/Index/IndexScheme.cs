namespace Sozialplanung.Statistics.Index;

/// <summary>A limit between two classes of an index; a score exactly on it belongs to the class below or above.</summary>
public readonly record struct IndexLimit(double At, bool BelongsBelow);

/// <summary>Classes of an index score: rising limits and one name more than limits.</summary>
public sealed record IndexScheme
{
    /// <summary>
    /// Errors: <see cref="ArgumentException"/> where the limits do not rise or the names are not one more than the limits.
    /// </summary>
    public IndexScheme(IReadOnlyList<IndexLimit> limits, IReadOnlyList<string> names)
    {
        if (names.Count != limits.Count + 1 || limits.Zip(limits.Skip(1)).Any(pair => !(pair.First.At < pair.Second.At)))
        {
            throw new ArgumentException("The limits must rise, and there must be one name more than limits.", nameof(limits));
        }

        Limits = limits;
        Names = names;
    }

    /// <summary>The limits between the classes, rising; in standard deviations for a z-score.</summary>
    public IReadOnlyList<IndexLimit> Limits { get; }

    /// <summary>One German name per class, from the lowest scores up: one more than there are limits.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>
    /// Berlin's Status-Index: below −1 hoch, −1 to 1 mittel, above 1 to 1.5 niedrig, above 1.5 sehr niedrig (MSS 2021, p. 41–50).
    /// </summary>
    public static IndexScheme BerlinStatus { get; } =
        new(
            [new(-1, BelongsBelow: false), new(1, BelongsBelow: true), new(1.5, BelongsBelow: true)],
            ["hoch", "mittel", "niedrig", "sehr niedrig"]
        );

    /// <summary>Berlin's Dynamik-Index: below −1 positiv, −1 to 1 stabil, above 1 negativ (MSS 2021, p. 41–50).</summary>
    public static IndexScheme BerlinDynamics { get; } =
        new([new(-1, BelongsBelow: false), new(1, BelongsBelow: true)], ["positiv", "stabil", "negativ"]);

    /// <summary>The class from 1 (lowest scores) upwards, or null where the score has no number; its state says why.</summary>
    public int? ClassOf(Value score)
    {
        if (!score.HasNumber)
        {
            return null;
        }

        var position = 1;
        foreach (var limit in Limits)
        {
            position += score.Number > limit.At || (score.Number == limit.At && !limit.BelongsBelow) ? 1 : 0;
        }

        return position;
    }
}
