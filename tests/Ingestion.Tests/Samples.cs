namespace Sozialplanung.Ingestion.Tests;

/// <summary>Profiles and files that several tests begin with.</summary>
internal static class Samples
{
    public const string WideProfile = """
        {"minimumCoverage":0,"layout":"wide","area":{"column":"Sozialraum"},"period":{"fileName":true},"values":[{"column":"Arbeitslose","measure":"arbeitslose"}]}
        """;

    /// <summary>The same for datasets of one municipality, whose measures are its own.</summary>
    public static readonly string ProfileOf111 = WideProfile.Replace(
        "\"arbeitslose\"",
        "\"arbeitslose_111\"",
        StringComparison.Ordinal
    );

    public const string MeasuresOf111 = """[{"code":"arbeitslose_111"}]""";

    public const string WideFile = """
        Sozialraum;Arbeitslose
        10044111-01;12
        10044111-02;7
        10044111-03;-
        10044115-01;*
        10044115-02;103
        10044115-03;44

        """;
}
