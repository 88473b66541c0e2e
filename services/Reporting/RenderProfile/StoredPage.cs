namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>The drawn profile as a page of its own: style inside, no script, fonts from the installation's own origin.</summary>
internal static class StoredPage
{
    public static string Of(string body, AreaProfile profile, FigureScript design) => $"""
        <!doctype html>
        <html lang="de"><head><meta charset="utf-8"><title>{German.Text(ProfilePage.Title(profile))}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/figures/figures.css"><style>{design.Style}</style></head><body>{body}</body></html>
        """;
}
