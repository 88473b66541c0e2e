using System.Text.Json;

namespace Sozialplanung.RealData.Tests;

/// <summary>A file of a place and the profile that reads it.</summary>
public sealed record ProfiledFile(string Profile, string File);

/// <summary>A file delivered for a dataset.</summary>
public sealed record DeliveredFile(string Dataset, string File, string? Period = null);

/// <summary>
/// What <c>infra/examples</c> says of a place: which published files it has, and how they are read. The files themselves lie in
/// the folder of reference data; where that is absent, small invented ones of the same shape stand in for them.
/// </summary>
public sealed record Example
{
    public required string Name { get; init; }

    /// <summary>Code of the area that is the whole of it.</summary>
    public required string District { get; init; }

    public required string DistrictName { get; init; }

    public required string Release { get; init; }

    public required IReadOnlyList<ProfiledFile> Areas { get; init; }

    public required IReadOnlyList<ProfiledFile> Streets { get; init; }

    public required IReadOnlyList<DeliveredFile> Deliveries { get; init; }

    public static Example Load(string place) =>
        JsonSerializer.Deserialize<Example>(File.ReadAllText(PathOf(place, "example.json")), JsonSerializerOptions.Web)!;

    /// <summary>A file or folder of the example.</summary>
    public static string PathOf(string place, params string[] parts) =>
        Path.Combine([InCheckout("infra", "examples"), place, .. parts]);

    /// <summary>The folder of the published files, or of those that stand in for them.</summary>
    public static (string Folder, bool IsReal) Source(string place, Example example) =>
        SharedData.Find("data") is { } folder
        && example.Deliveries.All(delivery => SharedData.Find($"data/{delivery.File}") is not null)
            ? (folder, true)
            : (InCheckout("tests", "RealData.Tests", "OwnExamples", place), false);

    private static string InCheckout(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, .. parts]);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException(Path.Combine(parts));
    }
}
