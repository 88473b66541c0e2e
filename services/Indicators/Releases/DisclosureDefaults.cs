using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>
/// The rules of confidentiality for releases that name none of their own, and their floor (section <c>Disclosure</c>).
/// Errors: <see cref="ValidationException"/> with a German sentence for rules that contradict each other.
/// </summary>
internal sealed class DisclosureDefaults
{
    public DisclosureDefaults(IConfiguration configuration)
    {
        var section = configuration.GetSection("Disclosure");
        Settings = section.Get<ReleaseSettings>() ?? new ReleaseSettings();
        Floor = section.Get<MinimumCountFloor>() ?? new MinimumCountFloor();
        Validator.ValidateObject(Settings, new ValidationContext(Settings), validateAllProperties: true);
        Validator.ValidateObject(Floor, new ValidationContext(Floor), validateAllProperties: true);
        if (FaultOf(Settings) is { } fault)
        {
            throw new ValidationException($"Einstellungen „Disclosure“: {fault}");
        }
    }

    public ReleaseSettings Settings { get; }

    public MinimumCountFloor Floor { get; }

    /// <summary>Which rule is below the floor, as a German sentence; null where none is.</summary>
    public string? FaultOf(ReleaseSettings settings) => Floor.FaultOf(settings, Settings);
}
