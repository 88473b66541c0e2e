namespace Sozialplanung.Indicators.Definitions;

/// <summary>The seven domains, in the order of the reports.</summary>
internal static class IndicatorDomains
{
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("bevoelkerung", "Bevölkerung und Altersstruktur"),
        ("bewegung", "Bevölkerungsveränderung"),
        ("bildung", "Erziehung, Bildung, soziale Infrastruktur"),
        ("arbeit", "Arbeitsmarktintegration und Existenzsicherung"),
        ("partizipation", "Partizipation"),
        ("haushalte", "Haushalte"),
        ("wohnen", "Wohnen"),
    ];
}
