namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Who reads. Each sees at least what the one before sees.</summary>
internal enum Audience
{
    Oeffentlichkeit = 0,
    Verwaltung = 1,
    Statistikstelle = 2,
}
