namespace Sozialplanung.Indicators.Releases;

/// <summary>The states of a release as people read them.</summary>
internal static class StateNames
{
    public static string Of(string state) =>
        state switch
        {
            "draft" => "Entwurf",
            "checked" => "geprüft",
            "published" => "freigegeben",
            "withdrawn" => "zurückgenommen",
            _ => "ersetzt",
        };
}
