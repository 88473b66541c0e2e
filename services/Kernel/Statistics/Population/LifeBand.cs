namespace Sozialplanung.Statistics.Population;

/// <summary>One age band of a life table.</summary>
internal readonly record struct LifeBand(
    double Width,
    double LivedShare,
    double Rate,
    double Probability,
    double Deaths,
    bool IsOpen,
    bool IsPossible
)
{
    public static LifeBand Of(int from, int? before, double people, double deaths)
    {
        var rate = deaths / people;
        var livedShare = from == 0 && before == 1 ? 0.1 : 0.5;
        var isOpen = before is null;
        var width = before - from ?? 0;
        var probability = isOpen ? 1 : rate * width / (1 + (rate * width * (1 - livedShare)));
        var isPossible = people > 0 && deaths >= 0 && probability <= 1 && (isOpen ? deaths > 0 : width > 0);
        return new LifeBand(width, livedShare, rate, probability, deaths, isOpen, isPossible);
    }

    /// <summary>
    /// Years lived in the band per person who enters it, and the variance this band adds, given the expectancy after it.
    /// </summary>
    public (double Years, double Variance) Lived(double expectancyAfter)
    {
        if (IsOpen)
        {
            return (1 / Rate, 1 / (Deaths * Rate * Rate));
        }

        var years = Width * (1 - (Probability * (1 - LivedShare)));
        var lost = ((1 - LivedShare) * Width) + expectancyAfter;
        return (years, Deaths > 0 ? Probability * Probability * (1 - Probability) / Deaths * lost * lost : 0);
    }
}
