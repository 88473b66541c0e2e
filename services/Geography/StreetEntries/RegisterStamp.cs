using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.StreetEntries;

/// <summary>Names the state of the register: another one after each import and each change by hand.</summary>
internal static class RegisterStamp
{
    public static async Task<string> OfAsync(GeographyDb session, CancellationToken cancellationToken)
    {
        var import = await session.StreetImports.OrderBy(import => import.Id).LastOrDefaultAsync(cancellationToken);
        var change = await session.StreetChanges.MaxAsync(change => (long?)change.Id, cancellationToken);
        return (import, change) switch
        {
            (null, null) => "leer",
            (_, null) => $"{import.Version}-{import.Id}",
            _ => $"{import?.Version}-{import?.Id}-{change}",
        };
    }
}
