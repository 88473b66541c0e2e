using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>Takes an import's multipart request apart.</summary>
public sealed class ImportFormReader(JsonSerializerOptions json)
{
    private const string Type = "import-form";

    // A misspelt member must not be passed over in silence.
    private readonly JsonSerializerOptions _strict = new(json)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>
    /// Reads <c>file</c> and <c>profile</c>; the profile may be sent as a text field or as a file, and may be missing where there is
    /// one to take then.
    /// </summary>
    public async Task<ImportParts<TProfile>> ReadAsync<TProfile>(
        HttpRequest request,
        long maximumBytes,
        CancellationToken cancellationToken,
        TProfile? ifMissing = null
    )
        where TProfile : class
    {
        if (!request.HasFormContentType)
        {
            return Refused<TProfile>(
                "Erwartet werden zwei Teile als multipart/form-data: „file“ (die Datei) und „profile“ (JSON)."
            );
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = maximumBytes }, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Refused<TProfile>("Die Anfrage bricht ab oder ist zu groß; sie ließ sich nicht in ihre Teile zerlegen.");
        }

        if (form.Files["file"] is not { Length: > 0 } file)
        {
            return Refused<TProfile>("Der Teil „file“ fehlt oder ist leer.");
        }

        var text = await ProfileTextAsync(form, cancellationToken);
        return text is { Length: > 0 } ? WithProfile<TProfile>(file, text)
            : ifMissing is not null ? Parts(file, ifMissing)
            : Refused<TProfile>("Der Teil „profile“ fehlt oder ist leer.");
    }

    private static async Task<string?> ProfileTextAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files["profile"] is not { } part)
        {
            return form["profile"];
        }

        using var reader = new StreamReader(part.OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private ImportParts<TProfile> WithProfile<TProfile>(IFormFile file, string text)
        where TProfile : class
    {
        if (PlainJson.FaultOf(Encoding.UTF8.GetBytes(text)) is { } fault)
        {
            return Refused<TProfile>(fault);
        }

        try
        {
            return JsonSerializer.Deserialize<TProfile>(text, _strict) is { } profile
                ? Parts(file, profile)
                : Refused<TProfile>("Das Profil ist leer.");
        }
        catch (JsonException e)
        {
            var place = $"In Zeile {e.LineNumber + 1}" + (e.Path is { Length: > 2 } path ? $" bei „{path[2..]}“" : "");
            return Refused<TProfile>(
                $"Das Profil ist nicht lesbar. {place} fehlt etwas, steht ein unbekannter Name oder ein Wert, der dort nicht hingehört.",
                e.Message
            );
        }
    }

    private static ImportParts<TProfile> Parts<TProfile>(IFormFile file, TProfile profile)
        where TProfile : class =>
        new()
        {
            File = file.OpenReadStream(),
            Open = file.OpenReadStream,
            FileName = file.FileName,
            Profile = profile,
        };

    private static ImportParts<TProfile> Refused<TProfile>(string title, string? detail = null)
        where TProfile : class => new() { Problem = Problems.BadInput(Type, title, detail: detail) };
}
