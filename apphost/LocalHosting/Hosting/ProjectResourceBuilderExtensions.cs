using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class ProjectResourceBuilderExtensions
{
    /// <summary>A project of ours, started from its built output.</summary>
    /// <param name="builder">The model.</param>
    /// <param name="name">Name of the resource.</param>
    /// <param name="projectPath">Path of the project file, relative to
    /// <see cref="IDistributedApplicationBuilder.AppHostDirectory"/>.</param>
    public static IResourceBuilder<ProjectResource> AddProject(
        this IDistributedApplicationBuilder builder,
        string name,
        string projectPath
    ) =>
        builder.AddResource(
            new ProjectResource(name) { ProjectPath = Path.GetFullPath(Path.Combine(builder.AppHostDirectory, projectPath)) }
        );

    public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas)
    {
        builder.Resource.Settings.Replicas = replicas;
        return builder;
    }
}
