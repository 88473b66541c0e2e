using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Publishing;

namespace Sozialplanung.DebianHosting.Data;

/// <summary>A random value that the secrets file keeps from the first start on.</summary>
internal sealed class KeptSecret(SecretBook secrets, string name, int length) : ParameterDefault
{
    public override string GetDefaultValue() => secrets.GetOrAdd(name, length);

    public override void WriteToManifest(ManifestPublishingContext context) =>
        new GenerateParameterDefault { MinLength = length, Special = false }.WriteToManifest(context);
}
