namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>Yearly chances of dying, giving birth and moving; invented curves of the usual shape and size.</summary>
internal static class LifeRates
{
    /// <summary>Gompertz curves that meet German life tables roughly between 50 and 95.</summary>
    public static double Death(int age, Sex sex, double burden)
    {
        var logarithm = sex == Sex.Female ? -11.34 + (0.1038 * age) : -9.93 + (0.0903 * age);
        var infant = age == 0 ? 0.003 : 0;
        return Math.Min(0.6, infant + (Math.Exp(logarithm) * (0.85 + (0.45 * burden))));
    }

    /// <summary>Of a woman; a bell around 31 with about 1.4 children in a life.</summary>
    public static double Birth(int age, bool hasPartner, bool isForeign) =>
        age is < 16 or > 46
            ? 0
            : 1.28
                / (5.6 * Math.Sqrt(2 * Math.PI))
                * Math.Exp(-Math.Pow((age - 31) / 5.6, 2) / 2)
                * (hasPartner ? 1.75 : 0.42)
                * (isForeign ? 1.3 : 0.95);

    /// <summary>Of a grown child that lives with its parents.</summary>
    public static double LeaveHome(int age) =>
        age switch
        {
            < 18 => 0,
            < 20 => 0.06,
            < 24 => 0.13,
            < 30 => 0.2,
            _ => 0.08,
        };

    /// <summary>Of a household, by the age of its first member: away from the district.</summary>
    public static double MoveAway(int age) =>
        age switch
        {
            < 30 => 0.07,
            < 45 => 0.042,
            < 65 => 0.016,
            < 80 => 0.008,
            _ => 0.014,
        };

    /// <summary>Of a household: within the district, if something is free.</summary>
    public static double LookAround(int age) =>
        age switch
        {
            < 30 => 0.12,
            < 45 => 0.07,
            < 65 => 0.025,
            _ => 0.012,
        };

    public static double Separate(int age) =>
        age switch
        {
            < 30 => 0.02,
            < 50 => 0.014,
            < 60 => 0.006,
            _ => 0.001,
        };

    public const double Naturalise = 0.014;
}
