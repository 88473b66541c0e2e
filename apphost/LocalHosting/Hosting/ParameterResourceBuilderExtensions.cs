using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class ParameterResourceBuilderExtensions
{
    /// <summary>A value from <c>Parameters:name</c> of the configuration.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        bool secret = false
    ) => builder.AddResource(new ParameterResource(name, _ => Configured(builder, name) ?? throw Missing(name), secret));

    /// <summary>
    /// A value from <c>Parameters:name</c>, or the default; with <paramref name="persist"/> kept in the data folder.
    /// </summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder,
        string name,
        ParameterDefault value,
        bool secret = false,
        bool persist = false
    )
    {
        var secrets = DistributedApplicationBuilder.Of(builder).Secrets;
        return builder.AddResource(new ParameterResource(name, Value, secret) { Default = value });

        string Value(ParameterDefault? fallback)
        {
            var standard = fallback ?? value;
            return Configured(builder, name)
                ?? (persist ? secrets.GetOrAdd(name, standard.GetDefaultValue) : standard.GetDefaultValue());
        }
    }

    internal static ParameterResource AddGeneratedPassword(this IDistributedApplicationBuilder builder, string server) =>
        // No special characters: the password stands in addresses and in configuration files as it is.
        builder
            .AddParameter($"{server}-password", new GenerateParameterDefault { MinLength = 28, Special = false }, true, true)
            .Resource;

    private static string? Configured(IDistributedApplicationBuilder builder, string name) =>
        builder.Configuration[$"Parameters:{name}"] is { Length: > 0 } text ? text : null;

    private static DistributedApplicationException Missing(string name) =>
        new($"Der Wert „{name}“ fehlt. Bitte mit Parameters__{name}=… in der Umgebung angeben und erneut starten.");
}
