using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>The keys of <see cref="SourceSecrets"/> lie in a folder of their own that only the service may read; several nodes share it as they
/// share the files.</summary>
internal static class SecretKeys
{
    public static void AddSecrets(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Sozialplanung.Ingestion");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IOptions<IngestionOptions>, ILoggerFactory>(
                (keys, options, logs) => keys.XmlRepository = new FileSystemXmlRepository(Folder(options.Value.KeysFolder), logs)
            );
        services.AddSingleton<SourceSecrets>();
    }

    private static DirectoryInfo Folder(string path) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
