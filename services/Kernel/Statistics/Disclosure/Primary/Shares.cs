namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Shares in percent, as rules state them.</summary>
internal static class Shares
{
    public static double Checked(double percent) =>
        percent is > 0 and <= 100
            ? percent
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is above 0 and at most 100 percent.");
}
