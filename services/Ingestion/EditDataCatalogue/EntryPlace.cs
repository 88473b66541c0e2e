using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.EditDataCatalogue;

/// <summary>Whose a new line of the catalogue is: the place of who makes it.</summary>
internal static class EntryPlace
{
    public static async Task<string[]> OfAsync(IngestionDb session, Caller caller, CancellationToken cancellationToken) =>
        caller.May(Right.WorkEverywhere) || caller.Place.Length == 0
            ? []
            : await session.PathOfAreaAsync(caller.Place, cancellationToken) ?? [caller.Place];
}
