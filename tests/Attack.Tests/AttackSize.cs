using System.Globalization;

namespace Sozialplanung.Attack.Tests;

/// <summary>How much is attacked.</summary>
internal static class AttackSize
{
    private const string Variable = "SOZIALPLANUNG_ATTACK_DISTRICTS";

    /// <summary>Random districts beside those of every run; the long form.</summary>
    public static int MoreDistricts =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : 0;
}
