using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests;

/// <summary>A service for tests that change which Gebietsstand is current: one after the other, each begins by choosing its own.</summary>
public sealed class CurrentGeography : RunningGeography
{
    internal const string OneAfterTheOther = "current Gebietsstand";

    /// <summary>Imports a town as a Gebietsstand and makes it the current one.</summary>
    internal async Task<string> BeginAsync(Town town, CancellationToken cancellationToken)
    {
        var version = NewVersion();
        (await ImportAsync(town.GeoJson, Town.Profile(version), cancellationToken)).ShouldBeOk();
        (await ChooseAsync(Role.Verwalter, "", version, cancellationToken)).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);
        return version;
    }

    internal async Task<Answer> ChooseAsync(Role role, string place, string version, CancellationToken cancellationToken)
    {
        using var client = Service.As(role, place);
        return await Answer.OfAsync(
            await client.PutAsync($"/versions/{version}/current", null, cancellationToken),
            cancellationToken
        );
    }

    /// <summary>Addresses of maps by level.</summary>
    internal async Task<Dictionary<string, string>> MapsAsync(string levels, CancellationToken cancellationToken) =>
        (await GetAsync(levels, cancellationToken))
            .ShouldBeOk()
            .Body.EnumerateArray()
            .ToDictionary(
                level => level.GetProperty("code").GetString()!,
                level => $"/maps/{level.GetProperty("code").GetString()}/{level.GetProperty("mapHash").GetString()}.topojson"
            );
}

[CollectionDefinition(CurrentGeography.OneAfterTheOther)]
public sealed class CurrentGeographyTests : ICollectionFixture<CurrentGeography>;
