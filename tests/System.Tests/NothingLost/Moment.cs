namespace Sozialplanung.WholeSystem.NothingLost;

/// <summary>An observable moment in the middle of the work.</summary>
internal sealed record Moment(string Name, string Database, string Sql)
{
    /// <summary>The night has decided some of its files and is not through.</summary>
    public static Moment Checking(int files) =>
        new(
            $"der Nachtlauf prüft, {files} Dateien sind entschieden",
            "ingestion",
            $"""
            select exists (select from nightly_run r where r.state = 'running'
                           and (select count(*) from nightly_file f where f.run_id = r.id and f.outcome is not null) >= {files})
            """
        );

    /// <summary>Indicators fetches the observations of a delivery from Ingestion.</summary>
    public static Moment Loading { get; } =
        new(
            "Indicators übernimmt eine Lieferung",
            "indicators",
            "select exists (select from job where kind = 'load-observations' and state = 'running')"
        );

    /// <summary>A draft is being computed.</summary>
    public static Moment Computing { get; } =
        new(
            "ein Entwurf wird berechnet",
            "indicators",
            "select exists (select from job where kind = 'compute-release' and state = 'running')"
        );

    /// <summary>Some reports of a series are printed and some are not.</summary>
    public static Moment Rendering(int done) =>
        new(
            $"{done} Berichte sind gedruckt, andere warten",
            "reporting",
            $"""
            select count(*) filter (where state = 'done') >= {done} and count(*) filter (where state = 'waiting') > 0 from rendition
            """
        );
}
