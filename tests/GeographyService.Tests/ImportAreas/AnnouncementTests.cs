using System.Net;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class AnnouncementTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_into_the_current_version_is_announced_once_and_a_refused_file_never()
    {
        var town = new Town();
        var version = await geography.BeginAsync(town, Cancelled);
        var before = (await geography.SentAsync("AreasPublished", version, Cancelled)).Count;

        (await geography.ImportAsync(town.GeoJson, Town.Profile(version), Cancelled)).ShouldBeOk();
        (await geography.ImportAsync(Town.Collection(town.Kreis, town.Kreis), Town.Profile(version), Cancelled)).ShouldBeProblem(
            HttpStatusCode.BadRequest
        );

        var sent = await geography.SentAsync("AreasPublished", version, Cancelled);
        sent.Count.ShouldBe(before + 1);
        sent[^1].GetProperty("areaCount").GetInt32().ShouldBe(7);
    }
}
