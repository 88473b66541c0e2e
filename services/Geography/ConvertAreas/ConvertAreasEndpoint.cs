using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Conversion;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.Geography.ReadConversionKeys;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ConvertAreas;

/// <summary>How numbers of one Gebietsstand become numbers of another, for services: over several keys where there is none of both.</summary>
internal static class ConvertAreasEndpoint
{
    public static void MapConvertAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/conversions/{from}/{to}", GetAsync)
            .WithName("ReadConversion")
            .WithSummary("Wie Zahlen eines Gebietsstands auf einen anderen umzurechnen sind, auch über mehrere Schlüssel")
            .ProducesProblem(404)
            .Require(Right.ExchangeData);

    private static async Task<Results<Ok<Conversion>, ProblemHttpResult>> GetAsync(
        string from,
        string to,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await VersionPair.ReadAsync(session, from, to, cancellationToken) is not { } versions)
        {
            return Problems.NotFound($"Die Gebietsstände {from} und {to} gibt es nicht beide.");
        }

        var keys = await session.InUse().AsNoTracking().Include(key => key.Shares).ToListAsync(cancellationToken);
        var moved = await MovedAreas.ReadAsync(session, from, to, cancellationToken);
        return TypedResults.Ok(Of(versions, KeyPath.Between(from, to, keys), [.. moved.Redrawn]));
    }

    private static Conversion Of(VersionPair versions, IReadOnlyList<ConversionKeyRow> path, IReadOnlyList<string> redrawn)
    {
        var key =
            path.Count == 0
                ? null
                : path.Skip(1).Aggregate(KeyOf(path[0], versions.Before.Keys), (all, next) => all.Then(KeyOf(next, [])));
        var said = path.SelectMany(key => key.Shares).Select(share => share.Old).ToHashSet(StringComparer.Ordinal);
        // What leads nowhere is left out as a whole: its rest must not stand for all of it.
        var shares = (key?.Shares ?? [])
            .GroupBy(share => share.Old, StringComparer.Ordinal)
            .Where(old => old.All(share => versions.After.ContainsKey(share.New)))
            .Where(old => old.Count() > 1 || old.Single().New != old.Key || said.Contains(old.Key))
            .SelectMany(old => old)
            .Select(share => new KeyShare(share.Old, share.New, (decimal)share.Share));
        var whole = WithThoseThatReceive(WholeShares.Of(shares), versions);
        var named = whole.Select(share => share.Old).ToHashSet(StringComparer.Ordinal);
        return new Conversion
        {
            From = versions.From,
            To = versions.To,
            Weight = key?.Weight,
            Shares =
            [
                .. whole.Select(share => new ConversionPart
                {
                    Old = share.Old,
                    OldName = versions.Before[share.Old].Name,
                    New = share.New,
                    Share = share.Share,
                    OldSquareMetres = versions.Before[share.Old].SquareMetres ?? 0,
                }),
            ],
            Redrawn = [.. redrawn.Where(code => !named.Contains(code))],
            SquareMetres = versions.After.ToDictionary(
                area => area.Key,
                area => Math.Round(area.Value.SquareMetres ?? 0),
                StringComparer.Ordinal
            ),
        };
    }

    // An area that receives and gives nothing away needs no share in a key; whoever sums has to know that it is a part too.
    private static IReadOnlyList<KeyShare> WithThoseThatReceive(IReadOnlyList<KeyShare> shares, VersionPair versions)
    {
        var givers = shares.Select(share => share.Old).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. shares,
            .. shares
                .Select(share => share.New)
                .Distinct(StringComparer.Ordinal)
                .Where(area => !givers.Contains(area) && versions.Before.ContainsKey(area))
                .Select(area => new KeyShare(area, area, 1)),
        ];
    }

    // What a key does not name stays as it is, and may be named by the next.
    private static ConversionKey KeyOf(ConversionKeyRow row, IEnumerable<string> all)
    {
        var named = row.Shares.Select(share => share.Old).ToHashSet(StringComparer.Ordinal);
        return ConversionKey.Build(
            row.Weight,
            row.Shares.Select(share => new ConversionShare(share.Old, share.New, (double)share.Share))
                .Concat(all.Where(code => !named.Contains(code)).Select(code => new ConversionShare(code, code, 1)))
        );
    }
}
