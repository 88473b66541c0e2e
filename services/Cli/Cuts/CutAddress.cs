namespace Sozialplanung.Cli.Cuts;

/// <summary>Where Zuschnitte are.</summary>
internal static class CutAddress
{
    public const string Root = "api/geography/cuts";

    /// <summary>The Zuschnitt that the first argument names.</summary>
    public static string Of(Arguments arguments) =>
        Guid.TryParse(arguments.Value(0, "der Schlüssel des Zuschnitts (sozialplan cut list nennt ihn)"), out var id)
            ? $"{Root}/{id}"
            : throw new UsageException("Ein Zuschnitt wird mit seinem Schlüssel genannt; „sozialplan cut list“ zeigt ihn.");
}
