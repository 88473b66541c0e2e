using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.ImportPlaces;

/// <summary>A small list of its own for each test: a Kita in the west by its point, one in the east by its address.</summary>
internal sealed class PlaceListFile(RunningNetwork network)
{
    public const string Head = "Nr;Name;Art;Träger;Straße;PLZ;Ort;X;Y;Plätze;Internet\n";
    public const string ByPoint =
        "1;Kita Regenbogen;Kita;Stadt Muster;Lindenweg 3;66740;Gemeinde 1;6,75;49,35;80;www.regenbogen.example\n";
    public const string ByStreet = "2;Kita Sonne;Kita;Testträger;Am Brunnen 7;66740;Gemeinde 2;;;45;\n";

    public string Source { get; } = $"Liste {Guid.CreateVersion7():N}";

    public Dictionary<string, object> Profile =>
        new()
        {
            ["source"] = Source,
            ["version"] = "2026-03-01",
            ["columns"] = new
            {
                name = "Name",
                key = "Nr",
                kindName = "Art",
                organisation = "Träger",
                street = "Straße",
                postcode = "PLZ",
                town = "Ort",
                east = "X",
                north = "Y",
                capacity = "Plätze",
                website = "Internet",
            },
        };

    public Task<RunningNetwork.Answer> CheckAsync(string rows, CancellationToken cancellationToken, object? profile = null) =>
        SendAsync("/imports/places/check", rows, (Role.Verwalter, ""), profile, cancellationToken);

    public Task<RunningNetwork.Answer> SaveAsync(
        string rows,
        CancellationToken cancellationToken,
        object? profile = null,
        Role role = Role.Verwalter,
        string place = ""
    ) => SendAsync("/imports/places", rows, (role, place), profile, cancellationToken);

    /// <summary>The places of the list as everyone sees them, by name.</summary>
    public async Task<Dictionary<string, JsonElement>> PlacesAsync(CancellationToken cancellationToken) =>
        (await network.GetAsync("/places", cancellationToken))
            .Body.GetProperty("features")
            .EnumerateArray()
            .Where(place => place.GetProperty("properties").GetProperty("source").GetString() == Source)
            .ToDictionary(place => place.GetProperty("properties").GetProperty("name").GetString()!);

    private Task<RunningNetwork.Answer> SendAsync(
        string path,
        string rows,
        (Role Role, string Place) who,
        object? profile,
        CancellationToken cancellationToken
    ) =>
        network.SendAsync(
            who.Role,
            who.Place,
            path,
            Encoding.UTF8.GetBytes(Head + rows),
            "kitas.csv",
            profile ?? Profile,
            cancellationToken
        );
}
