namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// What rounding errors are allowed to do in the searches for patterns and bounds: one policy, in one place. Each step of the
/// ladder is well above the one below, so that what one rule makes equal no other still tells apart: a move that snapping takes
/// back was no move, and a verdict forgives more than a search can be off.
/// </summary>
internal static class Precision
{
    /// <summary>A coefficient or a sum below this has come about by rounding and is zero.</summary>
    public const double Negligible = 1e-11;

    /// <summary>Nearer to a whole number than this is that number; corners of such tables are whole or simple fractions.</summary>
    public const double Whole = 1e-8;

    /// <summary>Less room than this is none. Above <see cref="Whole"/>, or a cell could be moved for ever without moving.</summary>
    public const double Move = 1e-7;

    /// <summary>A smaller coefficient is not divided by.</summary>
    public const double Pivot = 1e-7;

    /// <summary>What the last check forgives in a sum, a limit, or a share of a cell.</summary>
    public const double Verdict = 1e-6;

    /// <summary><see cref="Move"/> for numbers of this size: doubles carry about 16 digits, money in cents takes up to 13.</summary>
    public static double MoveAt(double size) => Move * Math.Max(1, size * 1e-6);

    /// <summary><see cref="Verdict"/> for numbers of this size.</summary>
    public static double VerdictAt(double size) => Verdict * Math.Max(1, size * 1e-6);

    /// <summary>Whether an amount reaches what is wanted (both positive), but for rounding.</summary>
    public static bool Reaches(double amount, double wanted) => amount >= wanted - MoveAt(wanted);
}
