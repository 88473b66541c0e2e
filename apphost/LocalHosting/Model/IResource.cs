namespace Aspire.Hosting.ApplicationModel;

/// <summary>A part of the installation with a name: a server, a database, a project, a parameter.</summary>
public interface IResource
{
    string Name { get; }
}

public interface IResourceWithEnvironment : IResource;

public interface IResourceWithEndpoints : IResource;

public interface IResourceWithWaitSupport : IResource;

public interface IResourceWithConnectionString : IResource;
