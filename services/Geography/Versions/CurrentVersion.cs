namespace Sozialplanung.Geography.Versions;

/// <summary>The Gebietsstand a reader gets: the one asked for, otherwise the current one.</summary>
internal static class CurrentVersion
{
    /// <summary>For use in SQL with a parameter <c>@version</c> that may be null.</summary>
    public const string Sql = "coalesce(@version, (select version from area_version where is_current))";
}
