using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>Whether the caller may give an organisation or a network these areas, and take those it has now.</summary>
internal sealed class EditScope(AreaLookup areas)
{
    private static readonly CoveredAreas _none = new([], []);

    // The table is organisation or network: never a text from outside.
    public async Task<(CoveredAreas Covered, ProblemHttpResult? Problem)> CheckAsync(
        DbSession session,
        string table,
        string code,
        IReadOnlyList<string> given,
        CancellationToken cancellationToken
    )
    {
        var found = await areas.ByCodeAsync(given, cancellationToken);
        if (given.Except(found.Select(area => area.Code), StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            return (_none, Problems.BadInput("unknown-areas", $"Diese Gebiete gibt es nicht: {string.Join(", ", unknown)}."));
        }

        var covered = CoveredAreas.Of(given, found);
        var before = await session.SingleOrDefaultAsync<string[]>(
            $"select covered_by from {table} where code = @code",
            new { code },
            cancellationToken
        );
        return
            EditRights.MayEdit(session.Caller, covered.CoveredBy)
            && (before is null || EditRights.MayEdit(session.Caller, before))
            ? (covered, null)
            : (_none, Problems.Forbidden(EditRights.Refusal(session.Caller, code)));
    }
}
