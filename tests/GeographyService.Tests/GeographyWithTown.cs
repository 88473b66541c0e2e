namespace Sozialplanung.GeographyService.Tests;

/// <summary>
/// A service of its own whose current Gebietsstand is the town of squares: the street register refers to the current one.
/// </summary>
public sealed class GeographyWithTown : RunningGeography
{
    internal Town Town { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (await ImportAsync(Town.GeoJson, Town.Profile("2025-01-01"), TestContext.Current.CancellationToken)).ShouldBeOk();
    }
}
