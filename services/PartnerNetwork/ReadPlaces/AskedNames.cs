using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.ReadPlaces;

/// <summary>What a question about places names has to be there: otherwise its answer would be a zero that nobody meant.</summary>
internal sealed class AskedNames(ServiceDatabase<NetworkDb> database, AreaLookup areas)
{
    private const int Shown = 12;

    /// <summary>The refusal that names what there is instead; null where all of it is there.</summary>
    public async Task<ProblemHttpResult?> RefusalAsync(
        Caller caller,
        string? kind,
        IReadOnlyList<string> kindNames,
        string? source,
        string? area,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (kindNames.Count > 0)
        {
            var known = await session.Places.Select(place => place.KindName).Distinct().ToListAsync(cancellationToken);
            if (kindNames.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } other)
            {
                return Problems.BadInput(
                    "unknown-kind",
                    $"Eine Einrichtung mit der Bezeichnung „{other}“ gibt es nicht. {Instead(known)}"
                );
            }
        }

        if (source is not null)
        {
            var known = await session.Places.Select(place => place.Source).Distinct().ToListAsync(cancellationToken);
            if (!known.Contains(source, StringComparer.Ordinal))
            {
                return Problems.BadInput(
                    "unknown-list",
                    $"Eine Liste „{source}“ gibt es nicht. {Instead(known.OfType<string>().Where(name => name.Length > 0))}"
                );
            }
        }

        if (await ApartAsync(session, kind, kindNames, source, cancellationToken) is { } apart)
        {
            return Problems.BadInput("places-apart", apart);
        }

        return area is not null && !(await areas.AllAsync(cancellationToken)).Any(each => each.Code == area)
            ? Problems.BadInput(
                "unknown-areas",
                $"Ein Gebiet „{area}“ gibt es nicht. Bitte nennen Sie den Schlüssel eines Gebiets."
            )
            : null;
    }

    /// <summary>What is there, and not together: a name of another kind, or of another list.</summary>
    private static async Task<string?> ApartAsync(
        NetworkDb session,
        string? kind,
        IReadOnlyList<string> kindNames,
        string? source,
        CancellationToken cancellationToken
    )
    {
        var asked = session.Places.Where(place =>
            (kind == null || place.Kind == kind) && (source == null || place.Source == source)
        );
        var known = await asked.Select(place => place.KindName).Distinct().ToListAsync(cancellationToken);
        var missing = kindNames.Count == 0 ? null : kindNames.Except(known, StringComparer.Ordinal).FirstOrDefault();
        var where = string.Concat(
            kind is null ? "" : $" unter „{(kind == "facility" ? "Einrichtungen" : "Orte der Begegnung")}“",
            source is null ? "" : $" in der Liste „{source}“"
        );
        return missing is not null ? $"Die Bezeichnung „{missing}“ gibt es{where} nicht. {Instead(known)}"
            : known.Count == 0 && where.Length > 0 ? $"Es gibt{where} nichts, was sich zählen ließe."
            : null;
    }

    private static string Instead(IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        return names.Length == 0 ? "Es ist noch keine eingetragen."
            : names.Length <= Shown ? $"Es gibt: {string.Join(", ", names)}."
            : $"Es gibt zum Beispiel: {string.Join(", ", names.Take(Shown))}.";
    }
}
