using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Reading;

/// <summary>Finds a release for whoever asks for an edition of it, and as whom he sees it.</summary>
internal sealed class EditionFrames(ServiceDatabase<IndicatorsDb> database, ReleaseFrames frames)
{
    public async Task<(FoundFrame Found, Viewer Viewer)> FindAsync(
        Caller caller,
        Edition? edition,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var viewer = Viewer.Of(edition.GetValueOrDefault().Of(caller));
        var found = await FindAsync(viewer, release, cancellationToken);
        // The public edition of what is not published is for those who decide upon it, not for everybody.
        if (found.Frame is null && release is not null && edition is { IsPublic: true } && caller.May(Right.PublishRelease))
        {
            viewer = Viewer.Ahead(caller);
            found = await FindAsync(viewer, release, cancellationToken);
        }

        return (found, viewer);
    }

    private async Task<FoundFrame> FindAsync(Viewer viewer, Guid? release, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        return await frames.FindAsync(session, release, cancellationToken);
    }
}
