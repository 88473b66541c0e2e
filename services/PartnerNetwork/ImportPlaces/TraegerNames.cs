using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.PartnerNetwork.Storage;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>The organisations by what a list calls them: their code or their name. Those nobody has entered yet become new ones.</summary>
internal sealed class TraegerNames
{
    private const string NewKindName = "Träger";
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, OrganisationRow> _new = new(StringComparer.Ordinal);

    private TraegerNames(IReadOnlyList<OrganisationRow> organisations)
    {
        _names = organisations.ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
        foreach (var row in organisations)
        {
            _codes.TryAdd(PlainKey.Of(row.Name), row.Code);
        }
    }

    /// <summary>Those that saving would add.</summary>
    public IReadOnlyCollection<OrganisationRow> New => _new.Values;

    public static async Task<TraegerNames> ReadAsync(NetworkDb session, CancellationToken cancellationToken) =>
        new(await session.Organisations.AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancellationToken));

    /// <summary>The code; null where the list names none.</summary>
    public string? CodeOf(string text)
    {
        var key = PlainKey.Of(text);
        if (key.Length == 0)
        {
            return null;
        }

        if (_names.ContainsKey(text))
        {
            return text;
        }

        if (!_codes.TryGetValue(key, out var code))
        {
            code = $"traeger-{Hash(key)}";
            _codes[key] = code;
            if (_names.TryAdd(code, text))
            {
                _new[code] = new OrganisationRow
                {
                    Code = code,
                    Name = text,
                    KindName = NewKindName,
                };
            }
        }

        return code;
    }

    public string NameOf(string? code) => code is null ? "" : _names.GetValueOrDefault(code, code);

    /// <summary>New organisations work where their places lie: as one area that covers them, since a list of each would be long.</summary>
    public void Cover(IEnumerable<(string? Organisation, PublishedArea Area)> places, DateTimeOffset now)
    {
        foreach (var own in places.Where(place => place.Organisation is not null).GroupBy(place => place.Organisation!))
        {
            if (_new.TryGetValue(own.Key, out var row))
            {
                var covered = CoveredAreas.Of([], own.Select(place => place.Area).DistinctBy(area => area.Code));
                row.CoveredBy = covered.CoveredBy;
                row.Areas = covered.CoveredBy is [.., var finest] ? [finest] : [];
                row.ChangedAt = now;
            }
        }
    }

    /// <summary>The first ten digits of a text's hash: the same text has the same each time.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
}
