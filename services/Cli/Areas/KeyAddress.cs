namespace Sozialplanung.Cli.Areas;

/// <summary>Where Umsteigeschlüssel are.</summary>
internal static class KeyAddress
{
    public const string Root = "api/geography/conversion-keys";

    /// <summary>The key from the first named Gebietsstand to the second.</summary>
    public static string Of(Arguments arguments) =>
        $"{Root}/{Uri.EscapeDataString(arguments.Value(0, "der alte Gebietsstand"))}/{Uri.EscapeDataString(arguments.Value(1, "der neue Gebietsstand"))}";
}
