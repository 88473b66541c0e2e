using System.Text.Json;
using Sozialplanung.Ingestion.Timetables;

namespace Sozialplanung.Ingestion.Storage;

/// <summary>Where the files of a dataset are fetched from, and when. A dataset without such a row, or without an address in it, has its
/// folder below the watch folder.</summary>
internal sealed class DatasetSourceRow
{
    public required string Dataset { get; init; }

    /// <summary>Empty: the watch folder.</summary>
    public string Address { get; set; } = "";

    /// <summary>What answers there: empty for the file itself, <c>wfs, ogc-features</c>.</summary>
    public string Service { get; set; } = "";

    /// <summary>The layer of a service.</summary>
    public string Layer { get; set; } = "";

    /// <summary><c>none, password, bearer, header, key</c>.</summary>
    public string SignIn { get; set; } = "none";

    public string UserName { get; set; } = "";

    public string Header { get; set; } = "";

    /// <summary>Fingerprint of the key of an SFTP server, as a person has confirmed it.</summary>
    public string HostKey { get; set; } = "";

    /// <summary>Encrypted password, token or key.</summary>
    public string? Secret { get; set; }

    /// <summary>The JSON of the <see cref="Timetables.Timetable"/>.</summary>
    public string? Timetable { get; set; }

    public DateTimeOffset? DueAt { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    public Guid? FetchedDelivery { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second person at the same moment is noticed.</summary>
    public uint Version { get; init; }

    public Timetable? ReadTimetable() =>
        Timetable is null ? null : JsonSerializer.Deserialize<Timetable>(Timetable, JsonSerializerOptions.Web);

    public void Write(Timetable? timetable) =>
        Timetable = timetable is null ? null : JsonSerializer.Serialize(timetable, JsonSerializerOptions.Web);

    /// <summary>What was known of the file at the former address says nothing of the one at another.</summary>
    public void ForgetFetched() => (ETag, LastModified, FetchedDelivery) = (null, null, null);
}
