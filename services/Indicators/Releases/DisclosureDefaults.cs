namespace Sozialplanung.Indicators.Releases;

/// <summary>
/// The rules of confidentiality for releases that name none of their own (configuration section <c>Disclosure</c>).
/// </summary>
internal sealed class DisclosureDefaults(IConfiguration configuration)
{
    public ReleaseSettings Settings { get; } =
        configuration.GetSection("Disclosure").Get<ReleaseSettings>() ?? new ReleaseSettings();
}
