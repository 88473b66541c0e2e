namespace Sozialplanung.DemoDistrict.WriteNetwork;

/// <summary>A body that carries facilities; a role to contact, never a person.</summary>
internal sealed record NetworkOrganisation(
    string Code,
    string Name,
    string Kind,
    string KindName,
    string[] Topics,
    string Address,
    string ContactRole
);

/// <summary>A facility or an Ort der Begegnung with its place in degrees (WGS84).</summary>
internal sealed record NetworkPlace(
    string Code,
    string Name,
    string Kind,
    string KindName,
    string Organisation,
    string[] Topics,
    string[] Areas,
    string Address,
    double Lon,
    double Lat,
    string ContactRole,
    string OpenTo
);

/// <summary>People of several organisations who work on a topic for some areas.</summary>
internal sealed record Network(string Code, string Name, string Level, string[] Areas, string[] Topics, string[] Members);

internal sealed record NetworkFile(
    string Title,
    bool Fictional,
    IReadOnlyList<NetworkOrganisation> Organisations,
    IReadOnlyList<NetworkPlace> Facilities,
    IReadOnlyList<NetworkPlace> MeetingPlaces,
    IReadOnlyList<Network> Networks
);
