namespace Sozialplanung.DemoDistrict.WriteNetwork;

/// <summary>One postal code for each municipality.</summary>
internal static class PostalCodes
{
    private static readonly string[] Codes =
    [
        "66763",
        "66822",
        "66809",
        "66780",
        "66740",
        "66793",
        "66839",
        "66773",
        "66802",
        "66787",
        "66798",
        "66359",
        "66806",
    ];

    public static string Of(string ags) =>
        Codes[int.Parse(ags.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture) - 111];
}
