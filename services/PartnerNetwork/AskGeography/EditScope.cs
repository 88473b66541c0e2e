using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>Whether the caller may give an organisation or a network these areas, and take those it has now.</summary>
internal sealed class EditScope(AreaLookup areas)
{
    private static readonly CoveredAreas _none = new([], []);

    /// <summary>Before: the areas that cover it now; null where it is new.</summary>
    public async Task<(CoveredAreas Covered, ProblemHttpResult? Problem)> CheckAsync(
        Caller caller,
        string code,
        string[]? before,
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
        return EditRights.MayEdit(caller, covered.CoveredBy) && (before is null || EditRights.MayEdit(caller, before))
            ? (covered, null)
            : (_none, Problems.Forbidden(EditRights.Refusal(caller, code)));
    }
}
