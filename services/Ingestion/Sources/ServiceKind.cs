namespace Sozialplanung.Ingestion.Sources;

/// <summary>What lies at the address of a Bezugsquelle.</summary>
internal static class ServiceKind
{
    /// <summary>The file itself, or over SFTP a folder.</summary>
    public const string File = "";

    /// <summary>OGC Web Feature Service 2.0 (ISO 19142).</summary>
    public const string Wfs = "wfs";

    /// <summary>OGC API – Features (OGC 17-069, ISO 19168-1).</summary>
    public const string OgcFeatures = "ogc-features";

    public static readonly string[] All = [File, Wfs, OgcFeatures];
}
